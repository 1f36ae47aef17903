import { Button, Flex, IconButton, LinkButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { step, today, type View } from './days';

interface CalendarBarProps {
  view: View;
  views: View[];
  date: string;
  title: string;
  onShow: (view: View, date: string) => void;
}

/** Which days are shown, and how. */
export function CalendarBar({ view, views, date, title, onShow }: CalendarBarProps) {
  const t = useTranslate();
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap">
      <Flex gap={2} wrap="wrap">
        <IconButton label={t('calendar.before')} onClick={() => onShow(view, step(view, date, -1))}>
          <ChevronLeft />
        </IconButton>
        <IconButton label={t('calendar.after')} onClick={() => onShow(view, step(view, date, 1))}>
          <ChevronRight />
        </IconButton>
        <Button variant="tertiary" onClick={() => onShow(view, today())}>
          {t('calendar.today')}
        </Button>
        <Typography variant="beta" tag="h2">
          {title}
        </Typography>
      </Flex>
      <Flex gap={1} wrap="wrap" role="group" aria-label={t('calendar.views')}>
        {views.map((one) => (
          <Button
            key={one}
            variant={one === view ? 'secondary' : 'tertiary'}
            aria-pressed={one === view}
            onClick={() => onShow(one, date)}
          >
            {t(`calendar.view.${one}`)}
          </Button>
        ))}
        <LinkButton tag={Link} to="/plugins/map" variant="tertiary">
          {t('map.title')}
        </LinkButton>
      </Flex>
    </Flex>
  );
}
