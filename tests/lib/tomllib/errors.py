# What is wrong with a document, and where.
import tomllib

for document in ('a', 'a =', 'a = 1 b = 2', '= 1', '[a', '[[a]', '[]', '[a]\n[a]', 'a = 1\na = 2', 'a = 1\n[a]', 'a.b = 1\na = 2',
                 '[a.b]\n[a]\nb.c = 1', 'a = [1 2]', 'a = [1', 'a = {x = 1, x = 2}', 'a = {x = 1', 'a = {x = 1,}', 'a = {}\na.b = 1',
                 'a = []\n[[a]]', '[[a]]\n[a]', 'a = {b = {}}\n[a.b]', 'a = "x', 'a = "x\ny"', 'a = "\\q"', 'a = "\\u12"', 'a = "\\ud800"',
                 "a = 'x", "a = '''x", 'a = """x', 'a = 2020-13-01', 'a = 2020-02-30', 'a = 01', 'a = 1__0', 'a = True', 'a = 0x',
                 '# \x01', 'a = "\x00"', 'a..b = 1', 'a = 1.', '\ufeffa = 1', 'a = .5', 'a = +', 'a = """\\ x"""', 'a.b = 1\n[a]',
                 'a = {b.c = 1, b = 2}', 'a = {b = {}, b.c = 1}', '"""a""" = 1', 'a = [\n#', 'x = 25:00:00', '[a]\nb.c = 1\n[a.b]', 'a = "\\'):
    try:
        print(repr(document), tomllib.loads(document))
    except tomllib.TOMLDecodeError as error:
        print(repr(document), error, (error.msg, error.pos, error.lineno, error.colno))

# output:
# 'a' Expected '=' after a key in a key/value pair (at end of document) ("Expected '=' after a key in a key/value pair", 1, 1, 2)
# 'a =' Invalid value (at end of document) ('Invalid value', 3, 1, 4)
# 'a = 1 b = 2' Expected newline or end of document after a statement (at line 1, column 7) ('Expected newline or end of document after a statement', 6, 1, 7)
# '= 1' Invalid statement (at line 1, column 1) ('Invalid statement', 0, 1, 1)
# '[a' Expected ']' at the end of a table declaration (at end of document) ("Expected ']' at the end of a table declaration", 2, 1, 3)
# '[[a]' Expected ']]' at the end of an array declaration (at line 1, column 4) ("Expected ']]' at the end of an array declaration", 3, 1, 4)
# '[]' Invalid initial character for a key part (at line 1, column 2) ('Invalid initial character for a key part', 1, 1, 2)
# '[a]\n[a]' Cannot declare ('a',) twice (at line 2, column 3) ("Cannot declare ('a',) twice", 6, 2, 3)
# 'a = 1\na = 2' Cannot overwrite a value (at end of document) ('Cannot overwrite a value', 11, 2, 6)
# 'a = 1\n[a]' Cannot overwrite a value (at line 2, column 3) ('Cannot overwrite a value', 8, 2, 3)
# 'a.b = 1\na = 2' Cannot overwrite a value (at end of document) ('Cannot overwrite a value', 13, 2, 6)
# '[a.b]\n[a]\nb.c = 1' Cannot redefine namespace ('a', 'b') (at end of document) ("Cannot redefine namespace ('a', 'b')", 17, 3, 8)
# 'a = [1 2]' Unclosed array (at line 1, column 8) ('Unclosed array', 7, 1, 8)
# 'a = [1' Unclosed array (at end of document) ('Unclosed array', 6, 1, 7)
# 'a = {x = 1, x = 2}' Duplicate inline table key 'x' (at line 1, column 18) ("Duplicate inline table key 'x'", 17, 1, 18)
# 'a = {x = 1' Unclosed inline table (at end of document) ('Unclosed inline table', 10, 1, 11)
# 'a = {x = 1,}' Invalid initial character for a key part (at line 1, column 12) ('Invalid initial character for a key part', 11, 1, 12)
# 'a = {}\na.b = 1' Cannot mutate immutable namespace ('a',) (at end of document) ("Cannot mutate immutable namespace ('a',)", 14, 2, 8)
# 'a = []\n[[a]]' Cannot mutate immutable namespace ('a',) (at line 2, column 4) ("Cannot mutate immutable namespace ('a',)", 10, 2, 4)
# '[[a]]\n[a]' Cannot declare ('a',) twice (at line 2, column 3) ("Cannot declare ('a',) twice", 8, 2, 3)
# 'a = {b = {}}\n[a.b]' Cannot declare ('a', 'b') twice (at line 2, column 5) ("Cannot declare ('a', 'b') twice", 17, 2, 5)
# 'a = "x' Unterminated string (at end of document) ('Unterminated string', 6, 1, 7)
# 'a = "x\ny"' Illegal character '\n' (at line 1, column 7) ("Illegal character '\\n'", 6, 1, 7)
# 'a = "\\q"' Unescaped '\' in a string (at line 1, column 8) ("Unescaped '\\' in a string", 7, 1, 8)
# 'a = "\\u12"' Invalid hex value (at line 1, column 8) ('Invalid hex value', 7, 1, 8)
# 'a = "\\ud800"' Escaped character is not a Unicode scalar value (at line 1, column 12) ('Escaped character is not a Unicode scalar value', 11, 1, 12)
# "a = 'x" Expected "'" (at end of document) ('Expected "\'"', 6, 1, 7)
# "a = '''x" Expected "'''" (at end of document) ('Expected "\'\'\'"', 8, 1, 9)
# 'a = """x' Unterminated string (at end of document) ('Unterminated string', 8, 1, 9)
# 'a = 2020-13-01' Expected newline or end of document after a statement (at line 1, column 9) ('Expected newline or end of document after a statement', 8, 1, 9)
# 'a = 2020-02-30' Invalid date or datetime (at line 1, column 5) ('Invalid date or datetime', 4, 1, 5)
# 'a = 01' Expected newline or end of document after a statement (at line 1, column 6) ('Expected newline or end of document after a statement', 5, 1, 6)
# 'a = 1__0' Expected newline or end of document after a statement (at line 1, column 6) ('Expected newline or end of document after a statement', 5, 1, 6)
# 'a = True' Invalid value (at line 1, column 5) ('Invalid value', 4, 1, 5)
# 'a = 0x' Expected newline or end of document after a statement (at line 1, column 6) ('Expected newline or end of document after a statement', 5, 1, 6)
# '# \x01' Found invalid character '\x01' (at line 1, column 3) ("Found invalid character '\\x01'", 2, 1, 3)
# 'a = "\x00"' Illegal character '\x00' (at line 1, column 6) ("Illegal character '\\x00'", 5, 1, 6)
# 'a..b = 1' Invalid initial character for a key part (at line 1, column 3) ('Invalid initial character for a key part', 2, 1, 3)
# 'a = 1.' Expected newline or end of document after a statement (at line 1, column 6) ('Expected newline or end of document after a statement', 5, 1, 6)
# '\ufeffa = 1' Invalid statement (at line 1, column 1) ('Invalid statement', 0, 1, 1)
# 'a = .5' Invalid value (at line 1, column 5) ('Invalid value', 4, 1, 5)
# 'a = +' Invalid value (at line 1, column 5) ('Invalid value', 4, 1, 5)
# 'a = """\\ x"""' Unescaped '\' in a string (at line 1, column 10) ("Unescaped '\\' in a string", 9, 1, 10)
# 'a.b = 1\n[a]' Cannot declare ('a',) twice (at line 2, column 3) ("Cannot declare ('a',) twice", 10, 2, 3)
# 'a = {b.c = 1, b = 2}' Duplicate inline table key 'b' (at line 1, column 20) ("Duplicate inline table key 'b'", 19, 1, 20)
# 'a = {b = {}, b.c = 1}' Cannot mutate immutable namespace ('b', 'c') (at line 1, column 21) ("Cannot mutate immutable namespace ('b', 'c')", 20, 1, 21)
# '"""a""" = 1' Expected '=' after a key in a key/value pair (at line 1, column 3) ("Expected '=' after a key in a key/value pair", 2, 1, 3)
# 'a = [\n#' Invalid value (at end of document) ('Invalid value', 7, 2, 2)
# 'x = 25:00:00' Expected newline or end of document after a statement (at line 1, column 7) ('Expected newline or end of document after a statement', 6, 1, 7)
# '[a]\nb.c = 1\n[a.b]' Cannot declare ('a', 'b') twice (at line 3, column 5) ("Cannot declare ('a', 'b') twice", 16, 3, 5)
# 'a = "\\' Unescaped '\' in a string (at end of document) ("Unescaped '\\' in a string", 7, 1, 8)
