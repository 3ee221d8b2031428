# cpython: skip the oracle has no processes
# Processes: arguments, exit codes, errors, names, daemons.
import multiprocessing as mp
import os, sys, time


def work(name, count=1):
    print('work', name, count, __name__, mp.current_process().name, os.getpid() != os.getppid(),
          mp.parent_process().name)


def fail():
    raise ValueError('went wrong')


def leave(code):
    sys.exit(code)


class Own(mp.Process):
    def __init__(self, number):
        super().__init__(name=f'own {number}')
        self.number = number

    def run(self):
        print('own', self.number, self.name)


if __name__ == '__main__':
    p = mp.Process(target=work, args=('a',), kwargs={'count': 2})
    print(p.name, p.is_alive(), p.exitcode, p.pid, p.daemon)
    p.start()
    print(p.is_alive(), p.pid is not None)
    p.join()
    print(p.is_alive(), p.exitcode)
    p = mp.Process(target=fail); p.start(); p.join(); print(p.exitcode)
    for code in (0, 3, None, 'text'):
        p = mp.Process(target=leave, args=(code,)); p.start(); p.join(); print(code, p.exitcode)
    o = Own(7); o.start(); o.join(); print(o.exitcode)
    p = mp.Process(target=time.sleep, args=(100,)); p.start(); p.terminate(); p.join(); print(p.exitcode)
    p = mp.Process(target=time.sleep, args=(100,)); p.start(); p.kill(); p.join(); print(p.exitcode)
    p = mp.Process(target=time.sleep, args=(0.3,)); p.start(); p.join(0.01); print(p.exitcode, len(mp.active_children())); p.join()
    print(mp.active_children(), mp.current_process().name, mp.parent_process())
    try: p.start()
    except AssertionError as e: print(e)
    p.close()
    try: p.is_alive()
    except ValueError as e: print(e)
    try: mp.Process(target=lambda: 1).start()
    except Exception as e: print(type(e).__name__)
    mp.Process(target=time.sleep, args=(100,), daemon=True).start()
    print(mp.get_start_method(), mp.cpu_count() >= 1)
    print('end')

# output:
# Process-1 False None None False
# True True
# work a 2 __mp_main__ Process-1 True MainProcess
# False 0
# Process Process-2:
# Traceback (most recent call last):
#   File "process.py", line 13, in fail
#     raise ValueError('went wrong')
# ValueError: went wrong
# 1
# 0 0
# 3 3
# None 0
# text
# text 1
# own 7 own 7
# 0
# -15
# -9
# None 1
# [] MainProcess None
# cannot start a process twice
# process object is closed
# PicklingError
# forkserver True
# end
