import { Typography } from '@strapi/design-system';
import type { Constant, ShownField } from '../../../../server/src/domain/shape/shape';
import type { Channel, Source } from '../../types';
import { useTranslate } from '../../use-translate';
import { carriersOf, carriersOfWords, namesOf } from './carried';

interface CarriedByProps {
  entry: ShownField | Constant;
  channel: Channel;
  source: Source;
}

/** In which formats readers find an entry of the shape, and its own words where those are fewer. */
export function CarriedBy({ entry, channel, source }: CarriedByProps) {
  const t = useTranslate();
  const whole = namesOf(carriersOf(entry, channel, source));
  const ofWords = carriersOfWords(entry, channel, source);
  const words = ofWords && namesOf(ofWords);
  const isElsewhere = words && (words.key !== whole.key || words.formats !== whole.formats);
  return (
    <Typography variant="pi" textColor="neutral600">
      {t(`presentation.formats.${whole.key}`, { formats: whole.formats })}
      {isElsewhere && ` ${t(`presentation.formats.words.${words.key}`, { formats: words.formats })}`}
    </Typography>
  );
}
