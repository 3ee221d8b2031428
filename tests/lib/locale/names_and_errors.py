import locale
for name in ('C', 'c', 'POSIX', 'en_US', 'en_US.utf8', 'en_us.iso8859-1', 'de_DE@euro', 'en', 'xx_YY', 'xx_YY.utf8', 'C.UTF-8', 'c.utf8', '', 'fr', 'de', 'pt_BR'):
    print(name, locale.normalize(name))
for call in (lambda: locale.setlocale('a'), lambda: locale.setlocale(locale.LC_ALL, 5), lambda: locale.setlocale(99), lambda: locale.setlocale(locale.LC_CTYPE, ('en_US',)), lambda: locale.setlocale(locale.LC_CTYPE, b'fi_FI'), lambda: locale.strcoll('a', 1), lambda: locale.strxfrm(b'a'), lambda: locale.currency(5), lambda: locale.nl_langinfo(99999), lambda: locale.atof('1,5')):
    try:
        print(call())
    except (locale.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(locale.strcoll('a', 'b'), locale.strxfrm('abc'), locale.getencoding(), locale.localeconv()['decimal_point'], locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.ABMON_12), locale.nl_langinfo(locale.CODESET), locale.nl_langinfo(locale.RADIXCHAR), locale.gettext('x'))

# output:
# C C
# c C
# POSIX C
# en_US en_US.ISO8859-1
# en_US.utf8 en_US.UTF-8
# en_us.iso8859-1 en_US.ISO8859-1
# de_DE@euro de_DE.ISO8859-15
# en en_US.ISO8859-1
# xx_YY xx_YY
# xx_YY.utf8 xx_YY.utf8
# C.UTF-8 C.UTF-8
# c.utf8 C.UTF-8
#
# fr fr_FR.ISO8859-1
# de de_DE.ISO8859-1
# pt_BR pt_BR.ISO8859-1
# TypeError 'str' object cannot be interpreted as an integer
# TypeError Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# Error locale query failed
# TypeError Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# TypeError Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# TypeError strcoll() argument 2 must be str, not int
# TypeError strxfrm() argument must be str, not bytes
# ValueError Currency formatting is not possible using the 'C' locale.
# ValueError unsupported langinfo constant
# ValueError could not convert string to float: '1,5'
# -1 abc UTF-8 . Sunday Dec UTF-8 . x
