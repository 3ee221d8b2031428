# cpython: skip the oracle has no processes
# A process has descriptors of its own for the files it was given: whoever gave them may close them at once.
import os
import subprocess
import tempfile

path = os.path.join(tempfile.mkdtemp(), 'log')
with open(path, 'w') as log:
    print('first', file=log, flush=True)
    writer = subprocess.Popen('sleep 0.1; echo second; echo third >&2', shell=True, stdout=log, stderr=subprocess.STDOUT)
print(writer.wait(), open(path).read().split())

with open(path) as log:
    reader = subprocess.Popen('sleep 0.1; wc -l', shell=True, stdin=log, stdout=subprocess.PIPE, text=True)
print(reader.communicate()[0].strip())

read_end, write_end = os.pipe()
writer = subprocess.Popen(['echo', 'into a pipe'], stdout=write_end)
os.close(write_end)
with os.fdopen(read_end) as lines:
    print(lines.read())
writer.wait()

# output:
# 0 ['first', 'second', 'third']
# 3
# into a pipe
#
