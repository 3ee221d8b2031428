# What getframeinfo(), stack() and trace() know of a place: fields, and positions that are no field.
import inspect


def place():
    info = inspect.getframeinfo(inspect.currentframe())
    print(info.positions, len(info), info[1:], repr(info).endswith('positions=' + repr(info.positions) + ')'))
    try:
        1 / 0
    except ZeroDivisionError:
        print(inspect.trace()[0].positions, inspect.trace()[0][2:])
    print(inspect.stack(2)[1].positions, inspect.stack(2)[1][2:], inspect.stack(0)[0][4:])


place()

# output:
# Positions(lineno=6, end_lineno=6, col_offset=11, end_col_offset=55) 5 (6, 'place', ['    info = inspect.getframeinfo(inspect.currentframe())\n'], 0) True
# Positions(lineno=9, end_lineno=9, col_offset=8, end_col_offset=13) (9, 'place', ['        1 / 0\n'], 0)
# Positions(lineno=15, end_lineno=15, col_offset=0, end_col_offset=7) (15, '<module>', ['\n', 'place()\n'], 1) (None, None)
