import type { ColleagueCard } from '../api/directory'
import { ReachabilityLine } from '../directory/ReachabilityLine'
import { firstName, Initials } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { CallLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { useOwnColleagues, useRemember } from './colleagues'
import { texts } from './texts'

export function ColleaguesPage() {
  const own = useOwnColleagues()
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={own}>
        {({ favourites, recent, team }) => (
          <>
            <Cards title={texts.favourites} none={texts.noFavourites} cards={favourites} />
            <Cards title={texts.recent} none={texts.noRecent} cards={recent} />
            <Cards title={texts.team} none={texts.noTeam} cards={team} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Cards({ title, none, cards }: { title: string; none: string; cards: ColleagueCard[] }) {
  const remember = useRemember()
  return (
    <Section title={title}>
      {cards.length === 0 ? (
        <p className="bb-quiet">{none}</p>
      ) : (
        <ul className="bb-list">
          {cards.map((card) => (
            <li key={card.id} className="bb-item">
              <div className="bb-item__main">
                <div className="bb-face">
                  <Initials name={card.name} />
                  <div>
                    <TextLink to="/collega/$id" params={{ id: card.id }}>
                      {card.name}
                    </TextLink>
                    <div className="bb-quiet">
                      {[card.roleName, card.teamName].filter(Boolean).join(', ')}
                    </div>
                    <ReachabilityLine reachability={card.reachability} />
                  </div>
                </div>
              </div>
              <CallLink
                phone={card.phone}
                label={texts.call(firstName(card))}
                onCall={() => remember(card.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
