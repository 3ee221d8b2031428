for form, value in (('%5d|%-5d|%05d|%+d', (1, 2, 3, 4)), ('%x %X %#x %o %#o', (255, 255, 255, 8, 8)), ('%.3f %e %G', (1.5, 1.5, 1e-10)), ('%s %r %a', ('é', 'é', 'é')), ('%c%c', ('a', 98)), ('%%', ()), ('%(a)s %(b)05.1f', {'a': 1, 'b': 2}), ('%*d|%-*d', (4, 1, 4, 2)), ('%.*f', (2, 1.239)), ('%s', ((1, 2),)), ('%.2s', 'abc'), ('%i %u', (1.9, 2)), ('% d', 5), ('%d', True), ('%5%', ()), ('%s', {'a': 1})):
    try:
        print(repr(form % value))
    except Exception as error:
        print(form, type(error).__name__, error)
for form, value in (('%d', 'a'), ('%d', ()), ('%d', (1, 2)), ('%q', 1), ('%', 1), ('%(a)s', 5), ('%(a)s', {}), ('%c', 'ab'), ('%c', -1), ('%c', 1.5), ('%x', 1.5), ('%f', 'a'), ('%s %s', 'a'), ('abc', 1), ('abc', {}), ('abc', []), ('%(a', {}), ('%*d', ('a', 1)), ('%.1000000000000f', 1.0), ('%s', ())):
    try:
        print(repr(form % value))
    except Exception as error:
        print(form, type(error).__name__, error)

# output:
# '    1|2    |00003|+4'
# 'ff FF 0xff 10 0o10'
# '1.500 1.500000e+00 1E-10'
# "é 'é' '\\xe9'"
# 'ab'
# '%'
# '1 002.0'
# '   1|2   '
# '1.24'
# '(1, 2)'
# 'ab'
# '1 2'
# ' 5'
# '1'
# %5% TypeError not enough arguments for format string
# "{'a': 1}"
# %d TypeError %d format: a real number is required, not str
# %d TypeError not enough arguments for format string
# %d TypeError not all arguments converted during string formatting
# %q ValueError unsupported format character 'q' (0x71) at index 1
# % ValueError incomplete format
# %(a)s TypeError format requires a mapping
# %(a)s KeyError 'a'
# %c TypeError %c requires an int or a unicode character, not a string of length 2
# %c OverflowError %c arg not in range(0x110000)
# %c TypeError %c requires an int or a unicode character, not float
# %x TypeError %x format: an integer is required, not float
# %f TypeError must be real number, not str
# %s %s TypeError not enough arguments for format string
# abc TypeError not all arguments converted during string formatting
# 'abc'
# 'abc'
# %(a ValueError incomplete format key
# %*d TypeError * wants int
# %.1000000000000f ValueError precision too big
# %s TypeError not enough arguments for format string
