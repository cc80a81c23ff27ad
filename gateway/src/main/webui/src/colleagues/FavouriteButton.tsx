import { Button } from '@utrecht/button-react'
import { FormFailure } from '../form/FormFailure'
import { useFavourite, useOwnColleagues } from './colleagues'
import { texts } from './texts'

/** One press keeps, the next lets go; pressed or not is also said aloud. */
export function FavouriteButton({ id }: { id: string }) {
  const own = useOwnColleagues()
  const favourite = useFavourite(id)
  if (own.data === undefined) return null
  const kept = own.data.favourites.some((card) => card.id === id)
  return (
    <>
      <Button
        type="button"
        appearance="subtle-button"
        aria-pressed={kept}
        busy={favourite.pending}
        onClick={() => void favourite.submit(!kept)}
      >
        <span aria-hidden="true">{kept ? '★' : '☆'}</span> {kept ? texts.kept : texts.keep}
      </Button>
      <FormFailure of={favourite} />
    </>
  )
}
