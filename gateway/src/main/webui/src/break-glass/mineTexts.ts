/** What the resident reads about break glass. */
export const mineTexts = {
  title: 'Noodtoegang',
  reason: (words: string) => `In eigen woorden: “${words}”`,
  notice: 'Iemand opende uw gegevens omdat er gevaar was.',
  noticeLink: 'Lees wie en waarom',
}
