# Warnings that the compiler gives, once for each place.
import warnings
sources = ['assert (1, "x")', '1 is x', 'x is "a"', 'x is not ()', 'x is -1', '"a"()', '[1](2)', '(1)()', '[1, 2]["a"]', '"abc"[1.5]', '(1, 2)[None]', '[1][1, 2]', '"\\d"', "b'\\d'", '"\\777"', '1if x else y', '0x1for x in y', '1or 2', '1in x', '1and 2', '1else_',
           'x == 1 is True', 'f"{1 is x}"', '"\\\n"', 'r"\\d"', 'f"\\d{1}"', '0o7in x', '1_0or x', '1.5or x', '1jif x else y', '{1}[0]', '{1: 2}()', 'None()', '...()', 'f""()', '(x for x in y)()', '(lambda: 1)()', 'None[1]', '5 .x', 'x is None', 'x is ...', 'x is True', 'x in (1)', '1 < 2 is 3', 't"a"()', 't"{1}"["x"]',
           'try:\n pass\nfinally:\n return' if False else 'while 1:\n try: pass\n finally: break', 'if (1, 2): pass', 'not (1,)', 'assert ()', 'assert (x, "y"), "z"']
for source in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(source, 's', 'exec')
        except SyntaxError as error:
            print(repr(source), 'SyntaxError', error.msg)
    for w in caught:
        print(repr(source), w.category.__name__, w.message, w.lineno)

# output:
# 'assert (1, "x")' SyntaxWarning assertion is always true, perhaps remove parentheses? 1
# '1 is x' SyntaxWarning "is" with 'int' literal. Did you mean "=="? 1
# 'x is "a"' SyntaxWarning "is" with 'str' literal. Did you mean "=="? 1
# 'x is not ()' SyntaxWarning "is not" with 'tuple' literal. Did you mean "!="? 1
# '"a"()' SyntaxWarning 'str' object is not callable; perhaps you missed a comma? 1
# '[1](2)' SyntaxWarning 'list' object is not callable; perhaps you missed a comma? 1
# '(1)()' SyntaxWarning 'int' object is not callable; perhaps you missed a comma? 1
# '[1, 2]["a"]' SyntaxWarning list indices must be integers or slices, not str; perhaps you missed a comma? 1
# '"abc"[1.5]' SyntaxWarning str indices must be integers or slices, not float; perhaps you missed a comma? 1
# '(1, 2)[None]' SyntaxWarning tuple indices must be integers or slices, not NoneType; perhaps you missed a comma? 1
# '[1][1, 2]' SyntaxWarning list indices must be integers or slices, not tuple; perhaps you missed a comma? 1
# '"\\d"' SyntaxWarning "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# "b'\\d'" SyntaxWarning "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# '"\\777"' SyntaxWarning "\777" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\777"? A raw string is also an option. 1
# '1if x else y' SyntaxWarning invalid decimal literal 1
# '0x1for x in y' SyntaxWarning invalid hexadecimal literal 1
# '1or 2' SyntaxWarning invalid decimal literal 1
# '1in x' SyntaxWarning invalid decimal literal 1
# '1and 2' SyntaxWarning invalid decimal literal 1
# '1else_' SyntaxError invalid decimal literal
# 'x == 1 is True' SyntaxWarning "is" with 'int' literal. Did you mean "=="? 1
# 'f"{1 is x}"' SyntaxWarning "is" with 'int' literal. Did you mean "=="? 1
# 'f"\\d{1}"' SyntaxWarning "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# '0o7in x' SyntaxWarning invalid octal literal 1
# '1_0or x' SyntaxWarning invalid decimal literal 1
# '1.5or x' SyntaxWarning invalid decimal literal 1
# '1jif x else y' SyntaxWarning invalid imaginary literal 1
# '{1}[0]' SyntaxWarning 'set' object is not subscriptable; perhaps you missed a comma? 1
# '{1: 2}()' SyntaxWarning 'dict' object is not callable; perhaps you missed a comma? 1
# 'None()' SyntaxWarning 'NoneType' object is not callable; perhaps you missed a comma? 1
# '...()' SyntaxWarning 'ellipsis' object is not callable; perhaps you missed a comma? 1
# 'f""()' SyntaxWarning 'str' object is not callable; perhaps you missed a comma? 1
# '(x for x in y)()' SyntaxWarning 'generator' object is not callable; perhaps you missed a comma? 1
# 'None[1]' SyntaxWarning 'NoneType' object is not subscriptable; perhaps you missed a comma? 1
# '1 < 2 is 3' SyntaxWarning "is" with 'int' literal. Did you mean "=="? 1
# 't"a"()' SyntaxWarning 'string.templatelib.Template' object is not callable; perhaps you missed a comma? 1
# 't"{1}"["x"]' SyntaxWarning 'string.templatelib.Template' object is not subscriptable; perhaps you missed a comma? 1
# 'while 1:\n try: pass\n finally: break' SyntaxWarning 'break' in a 'finally' block 3
# 'assert (x, "y"), "z"' SyntaxWarning assertion is always true, perhaps remove parentheses? 1
