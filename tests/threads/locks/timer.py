# cpython: skip the oracle has no threads
import threading

done = threading.Event()

def ring(text, mark):
    print(text + mark)
    done.set()

timer = threading.Timer(0.02, ring, args=["ring"], kwargs={"mark": "!"})
cancelled = threading.Timer(0.01, ring, args=["never"])
timer.start()
cancelled.start()
cancelled.cancel()
print("waiting")
done.wait()
timer.join()

# output:
# waiting
# ring!
