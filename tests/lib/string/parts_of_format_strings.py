# _string takes format strings apart: string.Formatter is made of it, and template engines use it too.
from _string import formatter_field_name_split, formatter_parser

print(list(formatter_parser('a{b.c[0]!r:>{w}}d{}')))
for name in ('a.b[0][x]', '0', '', 'a[', 'a.', 'a[]', 'a[1]b'):
    first, steps = formatter_field_name_split(name)
    try:
        print(repr(first), list(steps))
    except ValueError as error:
        print(repr(first), error)

# output:
# [('a', 'b.c[0]', '>{w}', 'r'), ('d', '', '', None)]
# 'a' [(True, 'b'), (False, 0), (False, 'x')]
# 0 []
# '' []
# 'a' Missing ']' in format string
# 'a' Empty attribute in format string
# 'a' Empty attribute in format string
# 'a' Only '.' or '[' may follow ']' in format field specifier
