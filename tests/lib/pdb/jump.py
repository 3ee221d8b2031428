# cpython: skip paths are others there
# stdin: s
# stdin: s
# stdin: s
# stdin: jump 28
# stdin: n
# stdin: p total
# stdin: j 25
# stdin: n
# stdin: n
# stdin: j 100
# stdin: j here
# stdin: j 34
# stdin: up
# stdin: j 26
# stdin: c
# The debugger's command jump: lines are left out or run again, and not every line can be reached.
import pdb


def run():
    total, number, file = 0, None, None
    for number in range(3):
        total += number
    print("summed", total)
    try:
        total = 10
        print("set", total)
    except ValueError:
        total = None
    with open(__file__) as file:
        total = file
    return "done"


def start():
    return run()


print(pdb.runcall(start))

# output:
# > /home/user/jump.py(37)start()
# -> return run()
# (Pdb) --Call--
# > /home/user/jump.py(21)run()
# -> def run():
# (Pdb) > /home/user/jump.py(22)run()
# -> total, number, file = 0, None, None
# (Pdb) > /home/user/jump.py(23)run()
# -> for number in range(3):
# (Pdb) > /home/user/jump.py(28)run()
# -> print("set", total)
# (Pdb) set 0
# > /home/user/jump.py(31)run()
# -> with open(__file__) as file:
# (Pdb) 0
# (Pdb) > /home/user/jump.py(25)run()
# -> print("summed", total)
# (Pdb) summed 0
# > /home/user/jump.py(26)run()
# -> try:
# (Pdb) > /home/user/jump.py(27)run()
# -> total = 10
# (Pdb) *** Jump failed: line 100 comes after the current code block
# (Pdb) *** The 'jump' command requires a line number
# (Pdb) *** Jump failed: line 34 comes after the current code block
# (Pdb) > /home/user/jump.py(37)start()
# -> return run()
# (Pdb) *** You can only jump within the bottom frame
# (Pdb) set 10
# done
