# cpython: skip paths are others there
# stdin: alias show p "value of %1 is", %1
# stdin: alias both p %1 ;; p %2
# stdin: alias
# stdin: alias show
# stdin: show limit
# stdin: both 1 2
# stdin: p 3 ;; p 4 ;; p 5
# stdin: unalias both
# stdin: alias
# stdin: break add
# stdin: commands 1
# stdin: silent
# stdin: p total, number
# stdin: continue
# stdin: tbreak 37
# stdin: commands
# stdin: p "half"
# stdin: end
# stdin: commands 9
# stdin: commands x
# stdin: continue
# stdin: where 1
# stdin: w 0
# stdin: w x
# stdin: p limit
# stdin: continue
import pdb


def add(total, number):
    return total + number


def main(limit):
    pdb.set_trace()
    total = 0
    for number in range(limit):
        total = add(total, number)
    print("done")
    return total


print(main(3))

# output:
# > /home/user/aliases_and_commands.py(36)main()
# -> pdb.set_trace()
# (Pdb) (Pdb) (Pdb) both = p %1 ;; p %2
# show = p "value of %1 is", %1
# (Pdb) show = p "value of %1 is", %1
# (Pdb) ('value of limit is', 3)
# (Pdb) 1
# 2
# (Pdb) 3
# 4
# 5
# (Pdb) (Pdb) show = p "value of %1 is", %1
# (Pdb) Breakpoint 1 at /home/user/aliases_and_commands.py:32
# (Pdb) (com) (com) (com) (Pdb) Breakpoint 2 at /home/user/aliases_and_commands.py:37
# (Pdb) (com) (com) (Pdb) *** cannot set commands: Breakpoint number 9 out of range
# (Pdb) *** Invalid argument: x
#       Usage: (Pdb) commands [bpnumber]
#              (com) ...
#              (com) end
#              (Pdb)
# (Pdb) Deleted breakpoint 2 at /home/user/aliases_and_commands.py:37
# 'half'
# > /home/user/aliases_and_commands.py(37)main()
# -> total = 0
# (Pdb) > /home/user/aliases_and_commands.py(37)main()
# -> total = 0
# (Pdb) > /home/user/aliases_and_commands.py(37)main()
# -> total = 0
# (Pdb) *** Invalid count (x)
# (Pdb) 3
# (Pdb) (0, 0)
# (0, 1)
# (1, 2)
# done
# 3
