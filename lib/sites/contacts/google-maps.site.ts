import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';
import { attribute, found, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { CONTACTS } from './directory.ts';

export default defineSite({
  ...CONTACTS['google-maps'],
  pages: {
    place: {
      when: (page) => placeInAddress(page) !== undefined,
      people: ownPanel,
      source: 'profile',
      fields: {
        company: [text('heading', 'h1'), attribute('panel-label', 'aria-label')],
        phone: [
          found('phone-item', 'structured', ({ element }, page) =>
            page
              .all('[data-item-id^="phone:tel:"]', element)
              .map((item) => attributeOf(item, 'data-item-id')?.slice('phone:tel:'.length)),
          ),
        ],
        website: [attribute('website-item', 'href', 'a[data-item-id="authority"]')],
        location: [found('address-item', 'structured', ({ element }, page) => addressIn(element, page))],
      },
      required: ['company'],
    },
  },
});

/** "/maps/place/Analytical+Engines/@51.5,-0.1,17z/...": the place, as the address has it. */
function placeInAddress({ url }: Page): string | undefined {
  const [, encoded] = /^\/maps\/place\/([^/@]+)/.exec(url.pathname) ?? [];
  try {
    return encoded && decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** The panel of the place in the address bar; the panel of the place before stays for a while after a click. */
function ownPanel(page: Page): ReturnType<ReturnType<typeof subjectIn>> {
  const folded = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const own = folded(placeInAddress(page) ?? '');
  return subjectIn(
    '[role="main"]:has([data-item-id])',
    '[role="main"]:has(h1)',
  )(page).filter(({ element }) => {
    const heading = folded(textOf(page.first('h1', element) ?? element, 200));
    return heading.startsWith(own) || own.startsWith(heading);
  });
}

/** "Address: 12 Dorset Street", whose label is in the user's language. */
function addressIn(panel: Element, page: Page): string | undefined {
  const item = page.first('[data-item-id="address"]', panel);
  return item && attributeOf(item, 'aria-label')?.replace(/^[^:：\d]{1,30}[:：]\s*/u, '');
}
