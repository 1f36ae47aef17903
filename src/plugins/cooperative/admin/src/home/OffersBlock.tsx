import { Block } from '../../../../../plugin-kit/admin/home';
import { Offers, type Offer } from '../accounts/Offers';
import { useRead, useTranslate } from '../plugin';

/** The organisations that one is invited into, where who has no rights yet finds them too. */
export function OffersBlock() {
  const t = useTranslate();
  const { data, refresh } = useRead<Offer[]>('/offers');
  if (!data || data.length === 0) return null;
  return (
    <Block title={t('offers.title')}>
      <Offers offers={data} onAnswered={refresh} />
    </Block>
  );
}
