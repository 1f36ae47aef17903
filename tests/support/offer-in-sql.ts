import type { Core } from '@strapi/strapi';

/**
 * What the public may see of dates, in SQL over the tables of Strapi: written from the rules (ontology) and from nothing that the
 * application computes, so that its figures can be held against it.
 */
const SHOWN = `
  production as (select * from productions where published_at is not null and coalesce(visibility, 'public') = 'public'),
  venue as (select * from venues where published_at is not null and coalesce(visibility, 'public') = 'public'),
  announced as (
    select l.performance_id, g.event_status, parent.event_status as parent_status
    from performances_event_groups_lnk l
    join event_groups g on g.id = l.event_group_id
    left join event_groups_parent_lnk pl on pl.event_group_id = g.id
    left join event_groups parent on parent.id = pl.inv_event_group_id
  ),
  shown as (
    select p.*, pl.production_id, vl.venue_id,
      case
        when p.event_status = 'cancelled'
          or exists (select 1 from announced a where a.performance_id = p.id and 'cancelled' in (a.event_status, coalesce(a.parent_status, '')))
          then 'cancelled'
        when p.event_status in ('rescheduled', 'moved_online') then p.event_status
        when exists (select 1 from announced a where a.performance_id = p.id and 'postponed' in (a.event_status, coalesce(a.parent_status, '')))
          then 'postponed'
        else p.event_status
      end as effective_status
    from performances p
    left join performances_production_lnk pl on pl.performance_id = p.id
    left join performances_venue_lnk vl on vl.performance_id = p.id
    where p.published_at is not null
      and coalesce(p.visibility, 'public') = 'public'
      and coalesce(p.audience_access, 'everyone') = 'everyone'
      and p.event_status <> 'tentative'
      and p.start_date is not null
      and p.embargo_until is null
      and (pl.production_id is null or pl.production_id in (select id from production))
      and (vl.venue_id in (select id from venue) or p.venue_to_be_announced = :yes or p.attendance_mode in ('online', 'mixed'))
  ),
  held as (select * from shown where effective_status not in ('cancelled', 'postponed')),
  discipline as (
    select h.id, h.start_date, c.code
    from held h
    join productions_disciplines_lnk l on l.production_id = h.production_id
    join concepts c on c.id = l.concept_id
  ),
  offer as (
    select h.id, min(o.price) as price
    from held h
    join performances_cmps m on m.entity_id = h.id and m.field = 'offers'
    join components_price_offers o on o.id = m.cmp_id
    where o.price is not null
    group by h.id
  ),
  lowest as (
    select h.id, h.pricing, case when h.pricing = 'free' then 0 else o.price end as price
    from held h left join offer o on o.id = h.id
  )`;

/** Local days are text on SQLite and dates on PostgreSQL: a month is their first seven characters. */
const MONTH = (client: string) =>
  client === 'postgres' ? "to_char(start_date, 'YYYY-MM')" : 'substr(start_date, 1, 7)';

/** Published figures of the offer, read anew from the entries. */
export function offerInSql(strapi: Core.Strapi) {
  const client = strapi.config.get<string>('database.connection.client');
  const rows = async <Row>(select: string): Promise<Row[]> => {
    const answer = (await strapi.db.connection.raw(`with ${SHOWN} ${select}`, { yes: true })) as
      Row[] | { rows: Row[] };
    return Array.isArray(answer) ? answer : answer.rows;
  };
  const one = async (expression: string, from = 'held'): Promise<number> =>
    Number((await rows<{ value: number | string }>(`select ${expression} as value from ${from}`))[0]?.value ?? 0);
  const by = async (expression: string, key: string, from = 'held'): Promise<Record<string, number>> =>
    Object.fromEntries(
      (
        await rows<{ key: string; value: number | string }>(
          `select ${key} as key, ${expression} as value from ${from} group by 1`,
        )
      ).map((row) => [row.key, Number(row.value)]),
    );
  return {
    dates: () => one('count(*)'),
    productions: () => one('count(distinct p.document_id)', 'held h join productions p on p.id = h.production_id'),
    seats: () => one('sum(capacity)'),
    venues: () =>
      one(
        'count(distinct v.document_id)',
        'held h join venues v on v.id = h.venue_id and v.id in (select id from venue)',
      ),
    free: () => one('count(*)', "held where pricing = 'free'"),
    upToTen: () => one('count(*)', 'lowest where price <= 10'),
    cancelled: () => one('count(*)', "shown where effective_status = 'cancelled'"),
    announced: () => one('count(*)', 'shown'),
    soldOut: () => one('count(*)', "held where booking_status in ('sold_out', 'waiting_list')"),
    withAccess: () =>
      one(
        'count(distinct performance_id)',
        'performances_access_services_lnk where performance_id in (select id from held)',
      ),
    datesByMonth: () => by('count(*)', MONTH(client)),
    datesByDiscipline: () => by('count(distinct id)', 'code', 'discipline'),
    datesByDisciplineAndMonth: () => by('count(distinct id)', `code || ' ' || ${MONTH(client)}`, 'discipline'),
    seatsByMonth: () => by('coalesce(sum(capacity), 0)', MONTH(client)),
    /** The median by its definition, over prices in order. */
    async medianPrice(): Promise<number | null> {
      const prices = (
        await rows<{ price: number | string }>("select price from lowest where pricing = 'paid' and price is not null")
      ).map(({ price }) => Number(price));
      const sorted = prices.sort((low, high) => low - high);
      const at = (place: number) => sorted[Math.floor(place)] ?? 0;
      return sorted.length === 0 ? null : (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
    },
  };
}
