import { Route, Routes } from 'react-router-dom';
import { IdeaPage } from './IdeaPage';
import { IdeasPage } from './IdeasPage';
import { NewIdeaPage } from './NewIdeaPage';

/** What members would like. */
export default function IdeasApp() {
  return (
    <Routes>
      <Route index element={<IdeasPage />} />
      <Route path="new" element={<NewIdeaPage />} />
      <Route path=":id" element={<IdeaPage />} />
    </Routes>
  );
}
