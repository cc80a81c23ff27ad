import type { Catalogs } from '../language'

export const breakGlass: Catalogs['breakGlass'] = {
  title: 'Emergency access',
  reason: (words) => `In their own words: “${words}”`,
  notice: 'Somebody opened your information because there was danger.',
  noticeLink: 'Read who and why',
}
