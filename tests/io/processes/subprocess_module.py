# cpython: skip the oracle has no processes
# The module subprocess: run, Popen, time-outs, signals, pipes between programs.
import subprocess
import sys
import time
from subprocess import *

r = run(['echo','hi','there'], capture_output=True); print(r)
print(run(['echo','hi'], capture_output=True, text=True))
run(['echo', 'to terminal'])
print(check_output(['cat'], input=b'abc\n'))
try: run(['nope'])
except FileNotFoundError as e: print(repr(e), e.filename)
print(run('nope', shell=True, stderr=PIPE))
try: run('exit 3', shell=True, check=True)
except CalledProcessError as e: print(e, e.returncode)
t=time.monotonic()
try: run(['sleep', '5'], timeout=1, stdout=PIPE)
except TimeoutExpired as e: print(e, round(time.monotonic()-t))
p = Popen(['sleep','10']); print(p.poll(), p); p.terminate(); print(p.wait(), p)
p = Popen(['sleep','10']); p.kill(); print(p.wait())
try: run(['sleep','10'], timeout=0.5, check=True, stdout=PIPE)
except TimeoutExpired as e: print(repr(e))
print(run(['python3','-c','import sys; print(sys.argv); sys.exit(4)','x'], capture_output=True))
print(run(['python3','-c','print(input())'], capture_output=True, input='line\n', text=True))
print(run([sys.executable,'-c','1/0'], capture_output=True, text=True).stderr)
print(getoutput('seq 3 | sort -r'), getstatusoutput('false'))
print(check_output('yes | head -n 3', shell=True))
print(call(['true']), call(['false']))
p1=Popen(['seq','100'],stdout=PIPE); p2=Popen(['wc','-l'],stdin=p1.stdout,stdout=PIPE); p1.stdout.close(); print(p2.communicate())
with Popen(['echo','x'],stdout=PIPE) as p: print(p.stdout.read())
print(p.returncode)
print(run('echo err >&2; echo out', shell=True, stdout=PIPE, stderr=STDOUT).stdout)
print(run(['printf','%s-%d\n','a','5'],stdout=PIPE).stdout, run('grep -n b', shell=True, input=b'a\nb\n', stdout=PIPE))
p = Popen([sys.executable,'-c','import time; time.sleep(100)']); p.terminate(); print(p.wait())
p = Popen(['yes'], stdout=PIPE); print(p.stdout.readline()); p.stdout.close(); print(p.wait())

# output:
# CompletedProcess(args=['echo', 'hi', 'there'], returncode=0, stdout=b'hi there\n', stderr=b'')
# CompletedProcess(args=['echo', 'hi'], returncode=0, stdout='hi\n', stderr='')
# to terminal
# b'abc\n'
# FileNotFoundError(2, 'No such file or directory') nope
# CompletedProcess(args='nope', returncode=127, stderr=b'/bin/sh: 1: nope: not found\n')
# Command 'exit 3' returned non-zero exit status 3. 3
# Command '['sleep', '5']' timed out after 1 seconds 1
# None <Popen: returncode: None args: ['sleep', '10']>
# -15 <Popen: returncode: -15 args: ['sleep', '10']>
# -9
# TimeoutExpired(['sleep', '10'], 0.5)
# CompletedProcess(args=['python3', '-c', 'import sys; print(sys.argv); sys.exit(4)', 'x'], returncode=4, stdout=b"['-c', 'x']\n", stderr=b'')
# CompletedProcess(args=['python3', '-c', 'print(input())'], returncode=0, stdout='line\n', stderr='')
# Traceback (most recent call last):
#   File "<string>", line 1, in <module>
#     1/0
#     ~^~
# ZeroDivisionError: division by zero
#
# 3
# 2
# 1 (1, '')
# b'y\ny\ny\n'
# 0 1
# (b'100\n', None)
# b'x\n'
# 0
# b'err\nout\n'
# b'a-5\n' CompletedProcess(args='grep -n b', returncode=0, stdout=b'2:b\n')
# -15
# b'y\n'
# -13
