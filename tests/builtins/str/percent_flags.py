def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+ d", "%-05d|", "%.5d", "%8.5d", "%#x", "%#X", "%#o", "%x", "%X", "%o", "%i", "%u", "%e", "%E", "%f", "%F", "%g", "%G", "%.0f", "%#.0f", "%.3e", "%c", "%s", "%r", "%a", "%10s|", "%-10s|", "%.2s|", "%%", "%ld", "%hd", "%Lf", "%#b", "%08.3f", "%+08.2f", "% .3g"):
    show(lambda: spec % (65,) if spec != "%%" else spec % ())
for spec in ("%d", "%x", "%.3d", "%c", "%s", "%5.1f", "%e", "%o"):
    show(lambda: spec % -3)
    show(lambda: spec % 2.5)
    show(lambda: spec % "é")
    show(lambda: spec % None)

# output:
# '65'
# '   65'
# '65   |'
# '00065'
# '+65'
# ' 65'
# '+65'
# '65   |'
# '00065'
# '   00065'
# '0x41'
# '0X41'
# '0o101'
# '41'
# '41'
# '101'
# '65'
# '65'
# '6.500000e+01'
# '6.500000E+01'
# '65.000000'
# '65.000000'
# '65'
# '65'
# '65'
# '65.'
# '6.500e+01'
# 'A'
# '65'
# '65'
# '65'
# '        65|'
# '65        |'
# '65|'
# '%'
# '65'
# '65'
# '65.000000'
# ValueError: unsupported format character 'b' (0x62) at index 2
# '0065.000'
# '+0065.00'
# ' 65'
# '-3'
# '2'
# TypeError: %d format: a real number is required, not str
# TypeError: %d format: a real number is required, not NoneType
# '-3'
# TypeError: %x format: an integer is required, not float
# TypeError: %x format: an integer is required, not str
# TypeError: %x format: an integer is required, not NoneType
# '-003'
# '002'
# TypeError: %d format: a real number is required, not str
# TypeError: %d format: a real number is required, not NoneType
# OverflowError: %c arg not in range(0x110000)
# TypeError: %c requires an int or a unicode character, not float
# 'é'
# TypeError: %c requires an int or a unicode character, not NoneType
# '-3'
# '2.5'
# 'é'
# 'None'
# ' -3.0'
# '  2.5'
# TypeError: must be real number, not str
# TypeError: must be real number, not NoneType
# '-3.000000e+00'
# '2.500000e+00'
# TypeError: must be real number, not str
# TypeError: must be real number, not NoneType
# '-3'
# TypeError: %o format: an integer is required, not float
# TypeError: %o format: an integer is required, not str
# TypeError: %o format: an integer is required, not NoneType
