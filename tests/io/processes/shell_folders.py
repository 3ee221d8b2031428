# cpython: skip the oracle has no processes
# The shell tells its commands where it is and was; `cd -` goes back.
import subprocess

script = """
env | sort
cd /tmp
env | sort
A=2 env | grep -c =
echo "$PWD $OLDPWD"
cd -
cd /nowhere 2>/dev/null
echo $? $PWD
(cd /; echo $PWD)
pwd
sh -c 'echo $PWD'
"""
done = subprocess.run(["sh", "-c", script], env={"A": "1", "PATH": "/usr/bin:/bin"}, cwd="/", capture_output=True, text=True)
print(done.stdout, done.stderr, done.returncode)

# output:
# A=1
# PATH=/usr/bin:/bin
# PWD=/
# A=1
# OLDPWD=/
# PATH=/usr/bin:/bin
# PWD=/tmp
# 4
# /tmp /
# /
# 2 /
# /
# /
# /
#   0
