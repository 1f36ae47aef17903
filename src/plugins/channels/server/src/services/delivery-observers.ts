import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an answer holds of a channel: one object for as long as the bytes are the same, by which an observer knows it again. */
export interface DeliveredContent {
  /** Document id of the channel. */
  channel: string;
  /** False when only who has a key is answered. */
  isPublic: boolean;
  /** `json`, `changes`, or the extension of a format. */
  format: string;
  /** What was asked for, whatever the page and the period: requests for one feed have it in common. */
  feed: string;
  /** Documents whose items it holds. */
  documents: readonly string[];
}

export interface Delivered {
  content: DeliveredContent;
  /** Address of the page that shows it, as its browser says; absent when no page asked. */
  site: string | undefined;
  /** Answered with 304: the reader has these bytes already. */
  isUnchanged: boolean;
}

/** A plugin that wants to know what readers are given. */
export interface DeliveryObserver {
  /** Called for each answer, also of those that take microseconds: it notes and returns. */
  delivered(delivered: Delivered): void;
}

/** Tells other plugins what readers were given. */
export default () => {
  const observers: DeliveryObserver[] = [];
  return {
    add(observer: DeliveryObserver): void {
      observers.push(observer);
    },

    /** An answer was sent. Who asks for its headers alone reads nothing. */
    sent(
      { method, headers }: IncomingMessage,
      { statusCode }: ServerResponse,
      content: DeliveredContent | undefined,
      site: string | undefined = headers.origin,
    ): void {
      if (observers.length === 0 || !content || method !== 'GET') return;
      const isUnchanged = statusCode === 304;
      if (!isUnchanged && statusCode !== 200) return;
      for (const observer of observers) observer.delivered({ content, site, isUnchanged });
    },
  };
};
