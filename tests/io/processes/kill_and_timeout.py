# cpython: skip the oracle has no processes
import signal
import subprocess

process = subprocess.Popen(["sleep", "100"])
process.terminate()
print(process.wait(), process)
process = subprocess.Popen(["sleep", "100"])
process.kill()
print(process.wait() == -signal.SIGKILL)
process = subprocess.Popen(["sleep", "100"])
try:
    process.wait(timeout=0.05)
except subprocess.TimeoutExpired as error:
    print(error, error.timeout)
process.send_signal(signal.SIGINT)
print(process.wait())
try:
    subprocess.run(["sleep", "5"], timeout=0.05)
except subprocess.TimeoutExpired as error:
    print(error.cmd)
process.terminate()
print(process.returncode)

# output:
# -15 <Popen: returncode: -15 args: ['sleep', '100']>
# True
# Command '['sleep', '100']' timed out after 0.05 seconds 0.05
# -2
# ['sleep', '5']
# -2
