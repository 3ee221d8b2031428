# cpython: skip its own stack is too small
def attempt(label, source):
    try:
        compile(source, "text", "exec")
        print(label, "fine")
    except (SyntaxError, MemoryError, RecursionError) as error:
        print(label, type(error).__name__, error)


def nested(head, times, indent=0):
    lines = [" " * (level + indent) + head for level in range(times)]
    return "\n".join([*lines, " " * (times + indent) + "x"])


attempt("parentheses", "(" * 200 + "1" + ")" * 200)
attempt("parentheses", "(" * 201 + "1" + ")" * 201)
attempt("brackets", "[" * 150000)
attempt("minus", "-" * 500 + "1")
attempt("minus", "-" * 100000 + "1")
attempt("lambda", "lambda: " * 100000 + "1")
attempt("sum", "+".join("1" * 20000))
attempt("attributes", "x" + ".a" * 1000)
attempt("attributes", "x" + ".a" * 100000)
attempt("if", nested("if x:", 99))
attempt("if", nested("if x:", 100))
attempt("for", nested("for x in y:", 21))
attempt("for", nested("for x in y:", 22))
attempt("for in def", "def f():\n" + nested("for x in y:", 22, 1))
attempt("literal", "x = " + "1" * 4300)
attempt("literal", "x = " + "1" * 4301)
attempt("hexadecimal literal", "x = 0x" + "1" * 5000)
# output:
# parentheses fine
# parentheses SyntaxError too many nested parentheses (text, line 1)
# brackets SyntaxError too many nested parentheses (text, line 1)
# minus fine
# minus MemoryError Parser stack overflowed - Python source too complex to parse
# lambda MemoryError Parser stack overflowed - Python source too complex to parse
# sum fine
# attributes fine
# attributes RecursionError maximum recursion depth exceeded during compilation
# if fine
# if IndentationError too many levels of indentation (text, line 101)
# for fine
# for SyntaxError too many statically nested blocks (text, line 22)
# for in def SyntaxError too many statically nested blocks (text, line 23)
# literal fine
# literal SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (text, line 1)
# hexadecimal literal fine
