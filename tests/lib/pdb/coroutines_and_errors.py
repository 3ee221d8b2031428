# cpython: skip paths are others there
# stdin: n
# stdin: result
# stdin: n
# stdin: n
# stdin: unt
# stdin: n
# stdin: p total
# stdin: b 18
# stdin: b
# stdin: tbreak boom
# stdin: condition 1 total > 100
# stdin: ignore 1 2
# stdin: disable 1
# stdin: enable 1
# stdin: b
# stdin: c
# stdin: w
# stdin: cl 1
# stdin: cl 7
# stdin: u
# stdin: u
# stdin: u
# stdin: d
# stdin: d
# stdin: d
# stdin: r
# stdin: s
# stdin: s
# stdin: c
# stdin: w
# stdin: p n
# stdin: l 1,5
# stdin: u
# stdin: q
# Coroutines, breakpoints with conditions, exceptions, post_mortem.
import pdb, asyncio, sys

def boom(n):
    return 10 / n

async def fetch(n):
    await asyncio.sleep(0.01)
    return n * 2

async def main():
    pdb.set_trace()
    result = await fetch(21)
    print(result)
    total = 0
    while total < 3:
        total += 1
    try:
        boom(0)
    except ZeroDivisionError:
        print('caught')
    return total

asyncio.run(main())
try:
    boom(0)
except ZeroDivisionError:
    pdb.post_mortem()
print('end')

# output:
# > /home/user/coroutines_and_errors.py(47)main()
# -> pdb.set_trace()
# (Pdb) > /home/user/coroutines_and_errors.py(48)main()
# -> result = await fetch(21)
# (Pdb) *** NameError: name 'result' is not defined
# (Pdb) > /home/user/coroutines_and_errors.py(49)main()
# -> print(result)
# (Pdb) 42
# > /home/user/coroutines_and_errors.py(50)main()
# -> total = 0
# (Pdb) > /home/user/coroutines_and_errors.py(51)main()
# -> while total < 3:
# (Pdb) > /home/user/coroutines_and_errors.py(52)main()
# -> total += 1
# (Pdb) 0
# (Pdb) *** Blank or comment
# (Pdb) (Pdb) Breakpoint 1 at /home/user/coroutines_and_errors.py:40
# (Pdb) New condition set for breakpoint 1.
# (Pdb) Will ignore next 2 crossings of breakpoint 1.
# (Pdb) Disabled breakpoint 1 at /home/user/coroutines_and_errors.py:40
# (Pdb) Enabled breakpoint 1 at /home/user/coroutines_and_errors.py:40
# (Pdb) Num Type         Disp Enb   Where
# 1   breakpoint   del  yes   at /home/user/coroutines_and_errors.py:40
# 	stop only if total > 100
# 	ignore next 2 hits
# (Pdb) caught
# > /home/user/coroutines_and_errors.py(40)boom()
# -> return 10 / n
# (Pdb)   /home/user/coroutines_and_errors.py(61)<module>()
# -> boom(0)
# > /home/user/coroutines_and_errors.py(40)boom()
# -> return 10 / n
# (Pdb) *** Breakpoint 1 already deleted
# (Pdb) *** Breakpoint number 7 out of range
# (Pdb) > /home/user/coroutines_and_errors.py(61)<module>()
# -> boom(0)
# (Pdb) *** Oldest frame
# (Pdb) *** Oldest frame
# (Pdb) > /home/user/coroutines_and_errors.py(40)boom()
# -> return 10 / n
# (Pdb) *** Newest frame
# (Pdb) *** Newest frame
# (Pdb) end
