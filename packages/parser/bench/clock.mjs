/**
 * The processor time that this process has used, in milliseconds. What else runs on a machine moves it far less than it
 * moves the time of the wall clock; the time of the garbage collector's threads counts.
 *
 * @returns {number}
 */
export const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
