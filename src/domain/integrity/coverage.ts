import { finding, type IntegrityCheck } from './context.ts';

/** Every career has a role; unknown as long as a role cannot be read or names a career that does not exist. */
export const checkCareersHaveRoles: IntegrityCheck = ({ content, directory }) => {
  const named = new Set(content.roles.flatMap(({ careers }) => careers));
  const isSettled = directory.isComplete('roles') && [...named].every((id) => directory.has('careers', id));
  return content.careers
    .filter(({ id }) => isSettled && !named.has(id))
    .map(({ id, title }) =>
      finding({ collection: 'careers', id }, [], 'career-without-role', `No role belongs to the career "${title}".`),
    );
};

/** Every credential is named by a career or a role; unknown as long as one of them cannot be read or misspells it. */
export const checkCredentialsAreUsed: IntegrityCheck = ({ content, directory }) => {
  const named = new Set(
    [
      ...content.careers.flatMap(({ credentials }) => credentials.map(({ credential }) => credential)),
      ...content.roles.flatMap(({ credentials }) => credentials.map(({ credential }) => credential)),
      ...content.roles.flatMap(({ routes }) => routes.map(({ credential }) => credential)),
    ].filter((credential) => credential !== undefined),
  );
  const isRead = directory.isComplete('roles') && directory.isComplete('careers');
  const isSettled = isRead && [...named].every((id) => directory.has('credentials', id));
  return content.credentials
    .filter(({ id }) => isSettled && !named.has(id))
    .map(({ id, title }) =>
      finding({ collection: 'credentials', id }, [], 'unused-credential', `No career or role names "${title}".`),
    );
};
