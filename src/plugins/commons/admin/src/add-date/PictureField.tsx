import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { PictureDialog, type LibraryFile } from '../../../../../plugin-kit/admin/PictureDialog';
import type { SheetPicture } from '../grid/sheet';
import { useTranslate } from '../plugin';
import { Problems, type FieldProps } from './FormField';

/** A picture of the media library, with what allows to show it. */
export function PictureField({ rowKey, column, cell, problems, actions }: FieldProps) {
  const t = useTranslate();
  const [isChoosing, setIsChoosing] = useState(false);
  const picture = cell?.picture;
  const set = (changed: SheetPicture) => actions.onAnswer(rowKey, column, { text: changed.name, picture: changed });
  return (
    <Box>
      <Field.Root name={column.name} hint={t('addDate.picture.hint')} error={problems.length > 0}>
        <Typography variant="pi" fontWeight="bold">
          {column.label}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {picture && <img src={picture.preview} alt={picture.alt} style={{ maxWidth: '12rem', maxHeight: '8rem' }} />}
          <Button variant="secondary" onClick={() => setIsChoosing(true)}>
            {t(picture ? 'addDate.picture.change' : 'addDate.picture.choose')}
          </Button>
          {picture && (
            <Button variant="tertiary" onClick={() => actions.onEdit(rowKey, column, '')}>
              {t('addDate.picture.remove')}
            </Button>
          )}
        </Flex>
        {picture && <Field.Hint />}
        <Problems problems={problems} />
      </Field.Root>
      {picture && <Rights picture={picture} licences={column.choices ?? []} onChange={set} />}
      {isChoosing && <PictureDialog onClose={() => setIsChoosing(false)} onChoose={(file) => set(chosen(file))} />}
    </Box>
  );
}

const chosen = ({ id, name, url, alternativeText, formats }: LibraryFile): SheetPicture => ({
  ...{ file: id, name, alt: alternativeText ?? '', credit: '' },
  preview: formats?.thumbnail?.url ?? url,
});

interface RightsProps {
  picture: SheetPicture;
  licences: NonNullable<FieldProps['column']['choices']>;
  onChange(picture: SheetPicture): void;
}

function Rights({ picture, licences, onChange }: RightsProps) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {(['alt', 'credit'] as const).map((name) => (
        <Field.Root key={name} name={`picture.${name}`}>
          <Field.Label>{t(`addDate.picture.${name}`)}</Field.Label>
          <TextInput
            value={picture[name]}
            onChange={({ target }: { target: { value: string } }) => onChange({ ...picture, [name]: target.value })}
          />
        </Field.Root>
      ))}
      <Field.Root name="picture.licence">
        <Field.Label>{t('addDate.picture.licence')}</Field.Label>
        <SingleSelect
          value={picture.licence?.documentId ?? ''}
          placeholder={t('addDate.choose')}
          onChange={(value) => onChange({ ...picture, licence: licences.find((one) => one.documentId === value) })}
        >
          {licences.map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
}
