import { Field, Flex, NumberInput } from '@strapi/design-system';
import { useState } from 'react';
import { Picker } from '../../../../../../plugin-kit/admin/picker/Picker';
import type { Circle } from '../../../../server/src/domain/filter/filter';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';

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
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const places = useRead<Place[]>(`/places?q=${encodeURIComponent(typed)}`);
  const circle = value === '' ? null : value;
  const choose = (documentId: string) => {
    const place = places.data?.find((one) => one.documentId === documentId);
    if (!place) return;
    const { latitude, longitude, title } = place;
    onChange({ latitude, longitude, radiusKm: circle?.radiusKm ?? DEFAULT_RADIUS_KM, place: title });
  };
  const around = ({ radiusKm, latitude, longitude, place }: Circle): string =>
    place ? t('circle.aroundPlace', { radiusKm, place }) : t('circle.around', { radiusKm, latitude, longitude });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Picker
        label={label}
        value={null}
        isDisabled={isDisabled}
        placeholder={t('circle.place')}
        none={t('terms.none')}
        options={(places.data ?? []).map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onType={setTyped}
        onChoose={choose}
      />
      {circle && (
        <Field.Root hint={around(circle)}>
          <NumberInput
            aria-label={t('circle.radius')}
            value={circle.radiusKm}
            disabled={isDisabled}
            onValueChange={(radiusKm) => radiusKm && onChange({ ...circle, radiusKm })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
}
