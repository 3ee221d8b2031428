# cpython: skip the oracle has no processes
# A command that takes too long is ended and tried again with more time; what it had printed is not lost.
import subprocess


def attempt(seconds):
    try:
        done = subprocess.run(
            "echo begun; sleep 0.3; echo ended", shell=True, capture_output=True, text=True, timeout=seconds
        )
        return done.stdout.split()
    except subprocess.TimeoutExpired as error:
        print(error.timeout, error.cmd, error.stdout)
        return None


for seconds in (0.1, 5):
    print(attempt(seconds))
process = subprocess.Popen(["sleep", "30"])
try:
    process.wait(0.05)
except subprocess.TimeoutExpired as error:
    print(error)
process.terminate()
print(process.wait(), process.returncode, process.args)
process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
try:
    process.communicate(b"x", timeout=None)
finally:
    print(process.poll())
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as error:
    print(error, error.returncode, error.output)
try:
    subprocess.check_output(["sh", "-c", "echo out; echo err >&2; exit 3"], stderr=subprocess.STDOUT)
except subprocess.CalledProcessError as error:
    print(error.output, error)
print(subprocess.getoutput("echo a; echo b"), subprocess.getstatusoutput("exit 4"))

# output:
# 0.1 echo begun; sleep 0.3; echo ended b'begun\n'
# None
# ['begun', 'ended']
# Command '['sleep', '30']' timed out after 0.05 seconds
# -15 -15 ['sleep', '30']
# 0
# Command '['false']' returned non-zero exit status 1. 1 None
# b'out\nerr\n' Command '['sh', '-c', 'echo out; echo err >&2; exit 3']' returned non-zero exit status 3.
# a
# b (4, '')
