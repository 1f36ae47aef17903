import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useAuth, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { lastSaved } from '../concurrency/editing';
import { useTranslate } from '../plugin';
import { changedFields, forget, keep, keptUnder, keyOf, type Kept } from './kept';
import { useCreationSaved } from './use-creation-saved';
import { offeredIn, useEarlierForm } from './use-earlier-form';
import { useReturnAfterLogin } from './use-return-after-login';

const KEPT_AFTER_MS = 500;
/** A form shows what was saved soon after the server has said so. */
const SAVED_RECENTLY_MS = 5000;
const NO_LOCALE = 'default';

interface FormState {
  values: Record<string, unknown>;
  initialValues: Record<string, unknown>;
  modified: boolean;
  disabled: boolean;
  setValues(values: Record<string, unknown>): void;
}

/** In the form of every entry: keeps what is typed until it is saved, and offers it again when it was not. */
export function UnsavedValues() {
  const userId = useAuth('UnsavedValues', ({ user }) => user?.id);
  const { model, id } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (userId === undefined) return null;
  const locale = query.plugins?.i18n?.locale;
  const key = keyOf(userId, model, id, locale ?? NO_LOCALE);
  const earlierKey = locale && !id ? keyOf(userId, model, id, NO_LOCALE) : null;
  return <Keeper key={key} storageKey={key} earlierKey={earlierKey} model={model} documentId={id} />;
}

interface KeeperProps {
  storageKey: string;
  /** Where this form was before it knew its language. */
  earlierKey: string | null;
  model: string;
  documentId: string | undefined;
}

function Keeper({ storageKey, earlierKey, model, documentId }: KeeperProps) {
  const t = useTranslate();
  const { contentType } = unstable_useContentManagerContext();
  const { values, initialValues, modified, disabled, setValues } = useForm('Keeper', (state) => state) as FormState;
  const [offered, setOffered] = useState(() => offeredIn(storageKey, earlierKey));
  const saved = lastSaved.useValue();
  useReturnAfterLogin(useCallback(() => keptUnder(storageKey) !== null, [storageKey]));
  useCreationSaved(storageKey, model, documentId, initialValues);
  useEarlierForm(storageKey, earlierKey, (changed) => setValues({ ...values, ...changed }));

  useEffect(() => {
    if (disabled) return;
    if (!modified) {
      // A form goes back to what was read when its session ends too: only what the server has saved is forgotten.
      if (saved?.model === model && saved.documentId === documentId && isRecent(saved.at)) forget(storageKey);
      return;
    }
    const save = () => {
      const changed = changedFields(values, initialValues, contentType?.attributes ?? {});
      if (Object.keys(changed).length === 0) return;
      const earlier = offered?.changed ?? {};
      keep(storageKey, { changed: { ...earlier, ...changed }, at: Date.now() });
    };
    const timer = window.setTimeout(save, KEPT_AFTER_MS);
    return () => {
      window.clearTimeout(timer);
      save();
    };
  }, [storageKey, values, initialValues, modified, disabled, contentType, offered, saved, model, documentId]);

  if (!offered || disabled) return null;
  const close = () => setOffered(null);
  return (
    <Offer
      kept={offered}
      onTake={() => {
        setValues({ ...values, ...offered.changed });
        close();
      }}
      onForget={() => {
        forget(storageKey);
        close();
      }}
      t={t}
    />
  );
}

const isRecent = (at: number): boolean => Date.now() - at < SAVED_RECENTLY_MS;

interface OfferProps {
  kept: Kept;
  onTake(): void;
  onForget(): void;
  t: ReturnType<typeof useTranslate>;
}

function Offer({ kept, onTake, onForget, t }: OfferProps) {
  const when = new Date(kept.at).toLocaleString(document.documentElement.lang || 'fr', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <Box background="warning100" hasRadius padding={3} width="100%" role="status">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography>{t('unsaved.offer', { when })}</Typography>
        <Button size="S" onClick={onTake}>
          {t('unsaved.take')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onForget}>
          {t('unsaved.forget')}
        </Button>
      </Flex>
    </Box>
  );
}
