import { Typography } from '@strapi/design-system';
import { useRead, useTranslate } from '../plugin';
import { Offers, type Offer } from './Offers';

/** On the home page, where who has no rights yet finds it too: the organisations that one is invited into. */
export default function OffersWidget() {
  const t = useTranslate();
  const { data, refresh } = useRead<Offer[]>('/offers');
  if (data?.length === 0) return <Typography textColor="neutral700">{t('offers.none')}</Typography>;
  return <Offers offers={data ?? []} onAnswered={refresh} />;
}
