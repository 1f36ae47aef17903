import { Box, Button, Field, Flex, Grid, NumberInput, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { lazy, Suspense, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { fieldText, texts } from '../../../forms/texts';
import { currentLanguage } from '../../language';
import { useRelation } from '../relation/use-relation';
import { ADDRESS } from './CommuneInput';
import { usePlaces } from './communes';
import { PositionArrows } from './PositionArrows';
import { rounded, suspiciousDistance, type Position } from './position';

const PlaceMap = lazy(() => import('./PlaceMap'));

interface PositionInputProps {
  /** Path of the latitude; the longitude is beside it. */
  name: string;
  label: string;
  hint?: ReactNode;
  disabled?: boolean;
}

/** Where an address is: on a map, with arrows or as numbers. */
export function PositionInput({ name, label, hint, disabled }: PositionInputProps) {
  const { formatMessage } = useIntl();
  const t = (id: string, values?: Record<string, string | number>) => formatMessage({ id: `odus.place.${id}` }, values);
  const address = name.split('.').slice(0, -1).join('.');
  const latitude = useField<number | null | undefined>(name);
  const longitude = useField<number | null | undefined>(`${address}.longitude`);
  const precision = useField<string | null | undefined>(`${address}.precision`);
  const { data } = usePlaces();
  const { related } = useRelation({ name: `${address}.commune`, model: ADDRESS, isOnly: true }, 'displayName');
  const commune = data?.communes.find(({ documentId }) => documentId === related[0]?.documentId);
  const centre = positionOf(commune?.latitude, commune?.longitude);
  const position = positionOf(latitude.value, longitude.value);
  const far = position && centre ? suspiciousDistance(position, centre) : null;
  const place = (next: Position | null) => {
    latitude.onChange(name, next?.latitude ?? null);
    longitude.onChange(`${address}.longitude`, next?.longitude ?? null);
  };
  const placeAtCentre = () => {
    if (!centre) return;
    place(rounded(centre));
    precision.onChange(`${address}.precision`, 'commune');
  };
  const longitudeText = fieldText(texts[currentLanguage()], ADDRESS, 'longitude');

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {t('help')}
      </Typography>
      <Suspense fallback={<Box height="26rem" background="neutral100" hasRadius />}>
        <PlaceMap
          position={position}
          centre={centre}
          communes={data?.communes ?? []}
          tiles={data?.tiles ?? null}
          isDisabled={disabled ?? false}
          onPlace={(next) => place(rounded(next))}
        />
      </Suspense>
      {far !== null && (
        <Flex role="alert" gap={2} alignItems="flex-start">
          <WarningCircle fill="warning600" aria-hidden />
          <Typography>{t('far', { kilometres: far, commune: commune?.name ?? '' })}</Typography>
        </Flex>
      )}
      <Grid.Root gap={4}>
        <Coordinate field={latitude} name={name} label={label} hint={hint} isDisabled={disabled} />
        <Coordinate
          field={longitude}
          name={`${address}.longitude`}
          label={longitudeText?.label ?? ''}
          hint={longitudeText?.help}
          isDisabled={disabled}
        />
      </Grid.Root>
      <PositionArrows position={position} isDisabled={disabled ?? false} onMove={place} />
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" disabled={disabled || !centre} onClick={placeAtCentre}>
          {t('centre')}
        </Button>
        <Button variant="tertiary" disabled={disabled || !position} onClick={() => place(null)}>
          {t('clear')}
        </Button>
      </Flex>
    </Flex>
  );
}

interface CoordinateProps {
  field: { value: number | null | undefined; error?: string; onChange(name: string, value: unknown): void };
  name: string;
  label: string;
  hint?: ReactNode;
  isDisabled?: boolean | undefined;
}

function Coordinate({ field, name, label, hint, isDisabled }: CoordinateProps) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} hint={hint} error={field.error}>
        <Field.Label>{label}</Field.Label>
        <NumberInput
          value={field.value ?? undefined}
          step={0.001}
          disabled={isDisabled}
          onValueChange={(value: number | undefined) => field.onChange(name, value ?? null)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
}

function positionOf(latitude: number | null | undefined, longitude: number | null | undefined): Position | null {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}
