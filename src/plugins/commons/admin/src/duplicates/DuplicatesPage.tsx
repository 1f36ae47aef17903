import { Route, Routes } from 'react-router-dom';
import { PairPage } from './PairPage';
import { QueuePage } from './QueuePage';

/** Entries that may be the same: the queue, and two of them side by side. */
export default function DuplicatesPage() {
  return (
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path=":id" element={<PairPage />} />
    </Routes>
  );
}
