# cpython: skip the oracle has no processes
import subprocess

process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(process.poll(), process.args)
process.stdin.write("one\n")
process.stdin.flush()
print(process.stdout.readline())
print(process.communicate("two\nthree\n"))
print(process.returncode, process.poll(), process.wait())
first = subprocess.Popen(["printf", r"b\na\nc\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["sort"], stdin=first.stdout, stdout=subprocess.PIPE, text=True)
first.stdout.close()
print(second.communicate()[0].split())
with subprocess.Popen(["echo", "with"], stdout=subprocess.PIPE) as process:
    print(process.stdout.read())
print(process.returncode)

# output:
# None ['cat']
# one
#
# ('two\nthree\n', None)
# 0 0 0
# ['a', 'b', 'c']
# b'with\n'
# 0
