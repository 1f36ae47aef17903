import { Route, Routes } from 'react-router-dom';
import { DeletedPage } from './DeletedPage';
import { HistoryPage } from './HistoryPage';

/** The entries that were deleted, and the history of each entry. */
export default function HistoryApp() {
  return (
    <Routes>
      <Route index element={<DeletedPage />} />
      <Route path=":uid/:documentId" element={<HistoryPage />} />
    </Routes>
  );
}
