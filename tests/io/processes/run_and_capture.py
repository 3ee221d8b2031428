# cpython: skip the oracle has no processes
import subprocess

done = subprocess.run(["echo", "hello", "world"], capture_output=True, text=True)
print(done, done.returncode, repr(done.stdout))
print(subprocess.run(["false"]).returncode, subprocess.check_output(["echo", "bytes"]))
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as error:
    print(error, error.cmd, error.returncode)
try:
    subprocess.run(["no-such-command"])
except FileNotFoundError as error:
    print(error, error.errno)
print(subprocess.run(["cat"], input="to cat\n", text=True, capture_output=True).stdout)
print(subprocess.run("echo $((1 + 2)) | cat; exit 3", shell=True, stdout=subprocess.PIPE, text=True))
print(subprocess.getstatusoutput("echo out; exit 2"), subprocess.getoutput("echo x"))

# output:
# CompletedProcess(args=['echo', 'hello', 'world'], returncode=0, stdout='hello world\n', stderr='') 0 'hello world\n'
# 1 b'bytes\n'
# Command '['false']' returned non-zero exit status 1. ['false'] 1
# [Errno 2] No such file or directory: 'no-such-command' 2
# to cat
#
# CompletedProcess(args='echo $((1 + 2)) | cat; exit 3', returncode=3, stdout='3\n')
# (2, 'out') x
