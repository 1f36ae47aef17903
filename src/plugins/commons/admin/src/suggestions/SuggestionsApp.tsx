import { Route, Routes } from 'react-router-dom';
import { SuggestionPage } from './SuggestionPage';
import { SuggestionsPage } from './SuggestionsPage';

/** What members propose and claim. */
export default function SuggestionsApp() {
  return (
    <Routes>
      <Route index element={<SuggestionsPage />} />
      <Route path=":id" element={<SuggestionPage />} />
    </Routes>
  );
}
