import { Combobox, ComboboxOption, Flex, NumberInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Circle } from '../../../../server/src/domain/filter/filter';
import { useRead } from '../../use-read';
import { useSay } from '../../use-say';

interface Place {
  documentId: string;
  title: string;
  latitude: number;
  longitude: number;
}

interface CircleInputProps {
  label: string;
  value: Circle | '';
  isDisabled?: boolean | undefined;
  onChange(value: Circle): void;
}

const DEFAULT_RADIUS_KM = 10;

/** So many kilometres around a place that is found by its name. */
export function CircleInput({ label, value, isDisabled, onChange }: CircleInputProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const places = useRead<Place[]>(`/places?q=${encodeURIComponent(typed)}`);
  const circle = value === '' ? null : value;
  const choose = (documentId?: string) => {
    const place = places.data?.find((one) => one.documentId === documentId);
    if (!place) return;
    const { latitude, longitude, title } = place;
    setTyped(title);
    onChange({ latitude, longitude, radiusKm: circle?.radiusKm ?? DEFAULT_RADIUS_KM });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} alignItems="flex-start">
        <Combobox
          aria-label={label}
          value=""
          textValue={typed}
          disabled={isDisabled}
          placeholder={say('circle.place')}
          noOptionsMessage={() => say('terms.none')}
          onTextValueChange={setTyped}
          onChange={choose}
        >
          {(places.data ?? []).map(({ documentId, title }) => (
            <ComboboxOption key={documentId} value={documentId} textValue={title}>
              {title}
            </ComboboxOption>
          ))}
        </Combobox>
        <NumberInput
          aria-label={say('circle.radius')}
          placeholder={say('circle.radius')}
          value={circle?.radiusKm ?? DEFAULT_RADIUS_KM}
          disabled={isDisabled || !circle}
          onValueChange={(radiusKm) => circle && radiusKm && onChange({ ...circle, radiusKm })}
        />
      </Flex>
      {circle && (
        <Typography variant="pi" textColor="neutral600">
          {say('circle.around', { ...circle })}
        </Typography>
      )}
    </Flex>
  );
}
