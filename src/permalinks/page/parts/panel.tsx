import { ButtonLink } from '../../../plugin-kit/site/components/form';
import { Tags } from '../../../plugin-kit/site/components/pill';
import { pageText } from '../../texts';
import type { Fact } from '../content';
import type { EntryPage } from '../entry-page';
import { calendarLinks } from './calendar-links';
import { ADDRESS, EntryFacts } from './entry-facts';

/** What one decides by and what one comes with: beside the picture. */
const PRACTICAL = new Set(
  [
    'doorTime venue space address territory commune gettingThere noteOverride ageMin accessServices accessFeatures accessNote',
    'offers priceNote pricing bookingStatus contact booking endDate capacity',
  ].flatMap((names) => names.split(' ')),
);

export const isPractical = ({ attribute }: Fact): boolean => PRACTICAL.has(attribute) || isDate(attribute);

const isDate = (attribute: string): boolean => attribute === 'startDate';

/** When, in large; what state it is in; what to do about it; how to come. */
export function Panel(page: EntryPage) {
  const { uid, locale, content, related, isOver } = page;
  const tags = (content.tags ?? []).map(({ text, ...tag }) => ({ ...tag, label: text }));
  const facts = content.facts.filter(isPractical);
  const dates = facts.filter(({ attribute }) => isDate(attribute));
  const others = facts.filter(({ attribute }) => !isDate(attribute));
  return (
    <div class="entry-panel">
      <div class="panel-when">
        <EntryFacts uid={uid} locale={locale} facts={dates} related={related} />
      </div>
      <Tags tags={[...(isOver ? [{ label: pageText(locale, 'over') }] : []), ...tags]} />
      <Actions {...page} />
      <EntryFacts uid={uid} locale={locale} facts={others} related={related} />
    </div>
  );
}

/** One thing to do, then two, then the rest. */
function Actions({ locale, content, calendar, pages, isOver }: EntryPage) {
  const { booking, appointment, title } = content;
  const page = pages[locale];
  return (
    <div class="entry-actions screen-only">
      {booking && !isOver && ADDRESS.test(booking) && (
        <ButtonLink href={booking} isMain>
          {pageText(locale, 'book')}
        </ButtonLink>
      )}
      {appointment && !isOver && (
        <details name="action">
          <summary class="button plain">{pageText(locale, 'calendar')}</summary>
          <ul>
            {calendar && (
              <li>
                <a href={calendar} type="text/calendar">
                  {pageText(locale, 'calendar.file')}
                </a>
              </li>
            )}
            <li>
              <a href={calendarLinks(appointment, page).google} rel="noopener">
                {pageText(locale, 'calendar.google')}
              </a>
            </li>
            <li>
              <a href={calendarLinks(appointment, page).outlook} rel="noopener">
                {pageText(locale, 'calendar.outlook')}
              </a>
            </li>
          </ul>
        </details>
      )}
      <details name="action">
        <summary class="button plain">{pageText(locale, 'share')}</summary>
        <div class="share">
          <label for="share-address">{pageText(locale, 'share.address')}</label>
          <input id="share-address" type="text" readonly value={page} />
          <a href={`mailto:?subject=${encodeURIComponent(title.text)}&body=${encodeURIComponent(page)}`}>
            {pageText(locale, 'share.mail')}
          </a>
        </div>
      </details>
    </div>
  );
}
