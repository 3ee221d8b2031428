def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show("{} {}".format, 1, 2)
show("{1} {0}".format, 1, 2)
show("{a} {b!r:>5}".format, a=1, b="x")
show("{0.real} {0.imag}".format, 3 + 4j)
show("{0[1]} {1[key]} {2[-1]}".format, [5, 6], {"key": "v"}, {"-1": "neg"})
show("{:{}} {:{w}.{p}}".format, "a", 5, 3.14159, w=8, p=3)
show("{{}} {{{}}}".format, 1)
show("{}".format)
show("{0} {}".format, 1, 2)
show("{} {0}".format, 1, 2)
show("{2}".format, 1)
show("{x}".format, 1)
show("{".format, 1)
show("}".format, 1)
show("{0".format, 1)
show("{!}".format, 1)
show("{!x}".format, 1)
show("{!r".format, 1)
show("{!rr}".format, 1)
show("{:".format, 1)
show("{0[}".format, [1])
show("{0[]}".format, [1])
show("{0.}".format, 1)
show("{0.nope}".format, 1)
show("{0[0}".format, [1])
show("{0[0]x}".format, [1])
show("{0[9]}".format, [1])
show("{a.b[c].d}".format, a=1)
show("{:{:{}}}".format, 1, 2, 3)
show("{!s:}".format, 5)
show("{!a}".format, "é")
show("{:d}".format, "a")
show("{0!r:{1}}".format, "a", ">6")
show("{ 0}".format, 1)
show("{-1}".format, 1)
show("{999999999999999999999}".format, 1)
show("{0:{0}}".format, 5)
show("{}{}".format, *"ab", c=1)

# output:
# '1 2'
# '2 1'
# "1   'x'"
# '3.0 4.0'
# '6 v neg'
# 'a         3.14'
# '{} {1}'
# IndexError: Replacement index 0 out of range for positional args tuple
# ValueError: cannot switch from manual field specification to automatic field numbering
# ValueError: cannot switch from automatic field numbering to manual field specification
# IndexError: Replacement index 2 out of range for positional args tuple
# KeyError: 'x'
# ValueError: Single '{' encountered in format string
# ValueError: Single '}' encountered in format string
# ValueError: expected '}' before end of string
# ValueError: unmatched '{' in format spec
# ValueError: Unknown conversion specifier x
# ValueError: unmatched '{' in format spec
# ValueError: expected ':' after conversion specifier
# ValueError: unmatched '{' in format spec
# ValueError: expected '}' before end of string
# ValueError: Empty attribute in format string
# ValueError: Empty attribute in format string
# AttributeError: 'int' object has no attribute 'nope'
# ValueError: expected '}' before end of string
# ValueError: Only '.' or '[' may follow ']' in format field specifier
# IndexError: list index out of range
# AttributeError: 'int' object has no attribute 'b'
# ValueError: Max string recursion exceeded
# '5'
# "'\\xe9'"
# ValueError: Unknown format code 'd' for object of type 'str'
# "   'a'"
# KeyError: ' 0'
# KeyError: '-1'
# ValueError: Too many decimal digits in format string
# '    5'
# 'ab'
