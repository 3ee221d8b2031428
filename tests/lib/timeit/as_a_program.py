# The command line's options, with a clock that goes on by a second at each look.
import contextlib, io, timeit
def clock(timer):
    state = [0.0]
    def tick():
        state[0] += 1.0
        return state[0]
    return tick
def run(*args):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        result = timeit.main(list(args), _wrap_timer=clock)
    print(args, result); print(out.getvalue(), end=''); print(err.getvalue().split('\n')[-2:])
run('pass'); run('-n35', 'pass'); run('-n35', '-s', 'x = 1', 'x'); run('-v', '-n10', 'pass'); run('-r2', '-n10', 'pass'); run('-u', 'usec', '-n10', 'pass')
run('-u', 'parsec'); run('-n1', '1/0'); run('-z'); run('-v', 'pass'); run('-vv', '-n1', 'pass'); run('-n1', 'y = 2', 'y'); run('-n1000000', 'pass'); run('-n2', '-r1', 'pass')

# output:
# ('pass',) None
# 1 loop, best of 5: 1 sec per loop
# ['']
# ('-n35', 'pass') None
# 35 loops, best of 5: 28.6 msec per loop
# ['']
# ('-n35', '-s', 'x = 1', 'x') None
# 35 loops, best of 5: 28.6 msec per loop
# ['']
# ('-v', '-n10', 'pass') None
# raw times: 1 sec, 1 sec, 1 sec, 1 sec, 1 sec
#
# 10 loops, best of 5: 100 msec per loop
# ['']
# ('-r2', '-n10', 'pass') None
# 10 loops, best of 2: 100 msec per loop
# ['']
# ('-u', 'usec', '-n10', 'pass') None
# 10 loops, best of 5: 1e+05 usec per loop
# ['']
# ('-u', 'parsec') 2
# ['Unrecognized unit. Please select nsec, usec, msec, or sec.', '']
# ('-n1', '1/0') 1
# ['ZeroDivisionError: division by zero', '']
# ('-z',) 2
# option -z not recognized
# use -h/--help for command line help
# ['']
# ('-v', 'pass') None
# 1 loop -> 1 secs
#
# raw times: 1 sec, 1 sec, 1 sec, 1 sec, 1 sec
#
# 1 loop, best of 5: 1 sec per loop
# ['']
# ('-vv', '-n1', 'pass') None
# raw times: 1 sec, 1 sec, 1 sec, 1 sec, 1 sec
#
# 1 loop, best of 5: 1 sec per loop
# ['']
# ('-n1', 'y = 2', 'y') None
# 1 loop, best of 5: 1 sec per loop
# ['']
# ('-n1000000', 'pass') None
# 1000000 loops, best of 5: 1 usec per loop
# ['']
# ('-n2', '-r1', 'pass') None
# 2 loops, best of 1: 500 msec per loop
# ['']
