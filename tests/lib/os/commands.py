# cpython: skip there are no processes in the oracle
# os.system and os.popen run commands of the shell.
import os

print(os.system('true'), os.waitstatus_to_exitcode(os.system('false')), flush=True)
with os.popen('echo hello; echo two') as pipe:
    print(pipe.read().split())
pipe = os.popen('echo lines')
print([line for line in pipe], pipe.close())
print(os.popen('false').close())
for bad in (lambda: os.popen(5), lambda: os.popen('x', 'rw'), lambda: os.popen('x', 'r', 0)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)

# output:
# 0 1
# ['hello', 'two']
# ['lines\n'] None
# 256
# invalid cmd type (<class 'int'>, expected string)
# invalid mode 'rw'
# popen() does not support unbuffered streams
