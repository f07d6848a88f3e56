module.exports = {
  title: 'Bread School',
  url: 'https://example.org',
  baseUrl: '/bread/',
  i18n: { defaultLocale: 'en' },
};
