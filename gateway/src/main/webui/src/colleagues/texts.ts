export const texts = {
  title: 'Mijn collega’s',
  lead: 'Wie je vaak nodig hebt, bij elkaar. Alleen jij ziet deze lijst.',
  favourites: 'Favorieten',
  noFavourites: 'Je hebt nog geen favorieten. Open een collega en kies: Bewaar als favoriet.',
  recent: 'Pas gesproken',
  noRecent: 'Bel iemand of haal iemand erbij. Dan vind je die hier terug.',
  team: 'Mijn team',
  noTeam: 'Je bent de enige in je team, of je staat nog niet op de kaart.',
  call: (name: string) => `Bel ${name}`,
  keep: 'Bewaar als favoriet',
  kept: 'Favoriet',
  letGo: (name: string) => `Haal ${name} uit je favorieten`,
}
