// Why a deployment did not succeed: the message is the whole story, in Finnish.
export class DeployFailure extends Error {
  override name = 'DeployFailure';
}
