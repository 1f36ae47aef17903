interface UsersPermissions {
  contentTypes: { user: { schema: { pluginOptions?: object } } };
}

/** Accounts of the public API are not content: venue staff would take them for the people of their shows. */
export default (plugin: UsersPermissions): UsersPermissions => {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = { ...schema.pluginOptions, 'content-manager': { visible: false } };
  return plugin;
};
