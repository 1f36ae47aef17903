import { Route, Routes } from 'react-router-dom';
import { NewQuestionnairePage } from './NewQuestionnairePage';
import { QuestionnairePage } from './QuestionnairePage';
import { QuestionnairesPage } from './QuestionnairesPage';

/** What the public is asked, and what it answers. */
export default function QuestionnairesApp() {
  return (
    <Routes>
      <Route index element={<QuestionnairesPage />} />
      <Route path="new" element={<NewQuestionnairePage />} />
      <Route path=":code" element={<QuestionnairePage />} />
    </Routes>
  );
}
