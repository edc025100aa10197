import Callout from './Callout.astro';
import Cite from './Cite.astro';
import FitScores from './FitScoresInText.astro';
import MiniComparison from './MiniComparison.astro';
import PayFigure from './PayFigureById.astro';
import RoleCard from './RoleCard.astro';
import Term from './Term.astro';

/** The components that texts in MDX may use; `vocabulary/article-components` lists their attributes. */
export const articleComponents = { Callout, Cite, FitScores, MiniComparison, PayFigure, RoleCard, Term };
