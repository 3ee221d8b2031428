# What cannot be cut into tokens, and where.
import io
import tokenize

for source in ('x = "abc\n', "x = '''abc\nd", 'x = (1,\n', 'if x:\n    y\n  z\n', 'if x:\n        y\n\tz\n', '1__0', '0o18', '0xg',
               '1e+', 'x \\ y\n', 'f"{x"', 'f"}"', 'f"abc', "f'''abc", 't"{a b', 'ur"x"', 'a\\\n', '"it\\"', 'f"{a)}"',
               'f"{x:\n}"', '\x01', '0b12', '1_', 'a\0b'):
    try:
        print(source, len(list(tokenize.generate_tokens(io.StringIO(source).readline))))
    except (tokenize.TokenError, IndentationError) as error:
        print(repr(source), type(error).__name__, error.args)

# output:
# 'x = "abc\n' TokenError ('unterminated string literal (detected at line 1)', (1, 5))
# "x = '''abc\nd" TokenError ('EOF in multi-line string', (1, 5))
# 'x = (1,\n' TokenError ('unexpected EOF in multi-line statement', (1, 0))
# 'if x:\n    y\n  z\n' IndentationError ('unindent does not match any outer indentation level', ('<string>', 3, 4, '  z', None, None))
# 'if x:\n        y\n\tz\n' TabError ('inconsistent use of tabs and spaces in indentation', ('<string>', 3, 3, '\tz', None, None))
# '1__0' TokenError ('invalid decimal literal', (1, 2))
# '0o18' TokenError ("invalid digit '8' in octal literal", (1, 4))
# '0xg' TokenError ('invalid hexadecimal literal', (1, 2))
# '1e+' TokenError ('invalid decimal literal', (1, 3))
# 'x \\ y\n' TokenError ('unexpected character after line continuation character', (1, 6))
# 'f"{x"' TokenError ("f-string: expecting '}'", (1, 5))
# 'f"}"' TokenError ("f-string: single '}' is not allowed", (1, 3))
# 'f"abc' TokenError ('unterminated f-string literal (detected at line 1)', (1, 1))
# "f'''abc" TokenError ('unterminated triple-quoted f-string literal (detected at line 1)', (1, 1))
# 't"{a b' TokenError ('unexpected EOF in multi-line statement', (1, 7))
# 'ur"x"' TokenError ("'u' and 'r' prefixes are incompatible", (1, 1))
# 'a\\\n' TokenError ('unexpected EOF in multi-line statement', (1, 3))
# '"it\\"' TokenError ('unterminated string literal (detected at line 1); perhaps you escaped the end quote?', (1, 1))
# 'f"{a)}"' TokenError ("f-string: single '}' is not allowed", (1, 6))
# 'f"{x:\n}"' TokenError ('f-string: newlines are not allowed in format specifiers for single quoted f-strings', (1, 6))
# '\x01' TokenError ('invalid non-printable character U+0001', (1, 1))
# '0b12' TokenError ("invalid digit '2' in binary literal", (1, 4))
# '1_' TokenError ('invalid decimal literal', (1, 2))
# 'a\x00b' TokenError ('source code cannot contain null bytes', (1, 0))
