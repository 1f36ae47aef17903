import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { Confirmed } from '../fields/Confirmed';
import { Moment } from '../fields/Moment';
import { useTranslate } from '../plugin';
import type { NoticeInWords } from './notices';

interface NoticeLineProps {
  notice: NoticeInWords;
  onRead?: () => void;
  /** Undoes the change that the notice tells of. */
  onRevert?: (revisionId: string) => void;
}

/** One notice: what happened, when, and where it leads. */
export function NoticeLine({ notice, onRead, onRevert }: NoticeLineProps) {
  const t = useTranslate();
  const { sentence, detail, path, at, isRead, parameters } = notice;
  const { revision } = parameters;
  return (
    <Box>
      <Flex gap={2} alignItems="baseline">
        {!isRead && (
          <Typography variant="sigma" textColor="primary600">
            {t('notices.new')}
          </Typography>
        )}
        <Typography
          tag={Link}
          to={path}
          onClick={onRead}
          fontWeight={isRead ? 'regular' : 'bold'}
          textColor="primary600"
        >
          {sentence}
        </Typography>
      </Flex>
      {detail && (
        <Typography tag="p" textColor="neutral700">
          {detail}
        </Typography>
      )}
      <Moment at={at} />
      {revision && onRevert && (
        <Box paddingTop={2}>
          <Confirmed label={t('notices.revert')} onConfirm={() => onRevert(revision)}>
            {t('notices.revert.confirm')}
          </Confirmed>
        </Box>
      )}
    </Box>
  );
}
