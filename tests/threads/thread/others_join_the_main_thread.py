# cpython: skip the oracle has no threads
# A thread may wait for the end of the main one; what is registered for the end comes before it.
import threading
import time


def wait(main):
    main.join(0.001)
    print("alive:", main.is_alive())
    main.join()
    print("alive:", main.is_alive())


threading._register_atexit(print, "registered")
threading.Thread(target=wait, args=[threading.current_thread()]).start()
time.sleep(0.01)
print("end of main")

# output:
# alive: True
# end of main
# registered
# alive: False
